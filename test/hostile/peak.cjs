// Loaded before the command by measure.mjs: writes what the process has had of memory at most, in bytes, to file descriptor 3.

const { readFileSync, writeSync } = require('node:fs')

process.on('exit', () => {
  writeSync(3, String(Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024))
})
