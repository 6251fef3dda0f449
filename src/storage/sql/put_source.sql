INSERT INTO source (hash, scenario, files) VALUES (?1, ?2, ?3)
ON CONFLICT (hash) DO NOTHING
