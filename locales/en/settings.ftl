# Settings.

settings-title = Settings
settings-subtitle = Make Aplomb fit you. Everything takes effect at once.
settings-profile = Profile
settings-name = Your name
settings-name-help = It appears on your reports.
settings-languages = Languages
settings-language = Language of Aplomb
settings-conversation = Language of conversations
settings-conversation-same = The same as Aplomb
settings-conversation-help = For new conversations; if a scenario is not available in it, the scenario’s own language is used.
settings-reading = Reading
settings-looks = Appearance
looks-system = Match the system
looks-light = Light
looks-dark = Dark
settings-text-size = Text size
settings-motion = Less motion
settings-motion-help = Nothing slides or fades.
settings-time = Time
settings-allowance = Time allowance
settings-allowance-help = Stretches every target and the customer’s patience in new conversations. Reports state it. Without a clock, speed is not scored.
allowance-usual = The standard time
allowance-times = { $times } times the standard time
allowance-off = No clock
settings-data = Your data
settings-folder = Everything stays on this machine, in { $path }
