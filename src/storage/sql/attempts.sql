SELECT terms, outcome, turns, first_reply, lasted, mood, efforts, events FROM attempt
WHERE learner = ?1 ORDER BY began DESC, id DESC
