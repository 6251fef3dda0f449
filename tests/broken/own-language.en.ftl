# ~ AP0412 1:1
node-gone = Bye.
