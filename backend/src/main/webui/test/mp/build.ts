import { spawnSync } from 'node:child_process'
import { API_BASE } from './dist'

/** The checks look at a fresh production build, pointed at a backend that does not exist. */
export default function build(): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build:mp-weixin'], {
    encoding: 'utf8',
    env: { ...process.env, VITE_API_BASE: API_BASE, NODE_ENV: 'production' },
  })
  if (status !== 0) throw new Error(`The mini-program build failed:\n${stdout}\n${stderr}`)
}
