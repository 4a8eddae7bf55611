import { rmSync } from "node:fs";
import { prepareBrowser } from "./browser.ts";

/** Prepares the browser once for all workers; what it answers removes everything that was unpacked. */
export default async function setup(): Promise<() => void> {
  const { folder, launch } = await prepareBrowser();
  process.env.CHENGSHENG_E2E_LAUNCH = JSON.stringify(launch);
  return () => rmSync(folder, { recursive: true, force: true });
}
