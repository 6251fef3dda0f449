SELECT terms, outcome, turns, first_reply, lasted, mood, efforts, events FROM attempt WHERE id = ?1
