# Prepared texts, in the language of the conversation. They may name { $name } and { $order }.
# Sent as they are they count as boilerplate; `title` is what the menu calls them.

prepared-thanks = Thank you for getting in touch, { $name }. I have read your message and will help you with it.
    .title = Thanks for writing
prepared-sorry = I am sorry about this, { $name }. Let me see what I can do for you.
    .title = Apology
prepared-moment = One moment please, { $name }. I am looking it up for you.
    .title = One moment
prepared-order = I have order { $order } here in front of me, so you do not need to look for anything.
    .title = Order in front of me
prepared-private = Thank you for telling us, { $name }. We will write to you in a private message, so that your details stay between us.
    .title = Move to a private message
prepared-update = I will look into it and write to you again by tomorrow noon, { $name }.
    .title = News by e-mail
prepared-colleague = I am passing this on to a colleague, { $name }, together with everything you have told me, so that you do not have to repeat it.
    .title = Hand over to a colleague
prepared-close = Is there anything else that I can do for you, { $name }? Have a good day.
    .title = Closing
