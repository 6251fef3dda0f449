# ~ AP0408 1:1
# ~ AP0413 7:6
# ~ AP0413 8:6
scenario =
    .title = Czajnik
    .brief = { $product } za { $amount } nie działa.
    .currency = zł
    .rate = 4,2
