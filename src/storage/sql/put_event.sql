INSERT INTO event (attempt, seq, at, body) VALUES (?1, ?2, ?3, ?4)
