SELECT at, body FROM event WHERE attempt = ?1 AND seq = ?2
