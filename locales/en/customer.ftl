# What a customer says where the scenario has no words for it: a typed answer led nowhere.
# The customer is a woman or a man; no form may tell which.

asks-again-calm-once = I’m not sure that answers me. What happens now?
asks-again-calm-twice = I still don’t see where this leads. Could you tell me what you can do for me?
asks-again-upset-once = That’s no answer. What are you going to do?
asks-again-upset-twice = Once more, then: I’m waiting for an answer, and I don’t have one. What are you going to do?
