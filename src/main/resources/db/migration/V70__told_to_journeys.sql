-- Everything that is told to a journey is kept from now on, so that a decision can read that it was.
comment on table kept_news is 'What was told to journeys, and when somebody heard it first; unheard while nobody has waited for it.';
