INSERT INTO attempt
    (id, learner, source, began, terms, outcome, turns, first_reply, lasted, mood, efforts, events)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
ON CONFLICT (id) DO UPDATE SET
    outcome = excluded.outcome, turns = excluded.turns, first_reply = excluded.first_reply,
    lasted = excluded.lasted, mood = excluded.mood, efforts = excluded.efforts,
    events = excluded.events
