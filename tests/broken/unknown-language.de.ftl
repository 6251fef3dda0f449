# ~ AP0411 1:1
node-gone = Tschüss.
