# What stands around every view.

nav-home = Home
nav-desk = Conversation
nav-debrief = Debrief
nav-progress = Progress
nav-settings = Settings

notice-close = Close
notice-open-folder = Open folder
notice-save-again = Save again
notice-exported = Saved as { $path }
notice-paused-alone = The customer wrote three times without getting an answer, so the conversation was paused. Go on whenever you like.

trouble-title = Your data cannot be opened
trouble-quit = Quit

failed-in-use = Another copy of Aplomb is using the data in { $detail } and cannot share it. Close it and start again.
failed-read-only = { $detail } cannot be written to. Check who owns the folder, or start Aplomb with --data and another folder.
failed-full = The disk that holds { $detail } is full. Free some space and save again; your answer is still here.
failed-damaged = The database was damaged. Nothing was overwritten: it is kept as { $detail }. Start Aplomb again to begin with a new one.
failed-newer = { $detail } was written by a newer Aplomb. Update this one, or start it with --data and another folder.
failed-not-a-folder = { $detail } is a file, where a folder is needed. Move it away, or start Aplomb with --data and another folder.
failed-missing = { $detail } is not there and cannot be created. Is the disk connected?
failed-conflict = This attempt was continued in another window ({ $detail }). Open it again from Home.
failed-other = The data cannot be read or written: { $detail }
failed-worker = The part of Aplomb that saves has stopped. Start Aplomb again; everything that was shown is saved.
failed-record = This attempt cannot be shown: its record or its version of the scenario is not complete. { $detail }
failed-export = The report could not be written: { $detail }
failed-reveal = The folder could not be opened: { $detail }
failed-follow = Changes to scenario files cannot be followed: { $detail }
