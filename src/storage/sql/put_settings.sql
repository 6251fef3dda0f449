INSERT INTO settings (learner, body) VALUES (?1, ?2)
ON CONFLICT (learner) DO UPDATE SET body = excluded.body
