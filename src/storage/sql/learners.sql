SELECT id, name, since FROM learner ORDER BY since, id
