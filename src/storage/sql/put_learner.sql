INSERT INTO learner (id, name, since) VALUES (?1, ?2, ?3)
ON CONFLICT (id) DO UPDATE SET name = excluded.name
