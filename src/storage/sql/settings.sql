SELECT body FROM settings WHERE learner = ?1
