// Preloaded into the web server: it ends when the process that started it does, even one that was killed.
process.on('disconnect', () => process.exit(1));
