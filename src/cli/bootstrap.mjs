/**
 * The entry point of every script in package.json: `node src/cli/bootstrap.mjs start`.
 *
 * It needs only Node and npm. It installs what package-lock.json lists when node_modules lacks it, then runs the
 * TypeScript script. It keeps to old syntax, so that an old Node can still show the message about its version.
 */
import { spawnSync } from "child_process";
import { existsSync, readFileSync } from "fs";
import { dirname, join } from "path";
import { fileURLToPath, pathToFileURL } from "url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const oldestNode = 20;

function stop(sentence) {
  console.error("\n" + sentence + "\n");
  process.exit(1);
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

/**
 * Whether node_modules holds what the lock file lists. As its last step npm records what it installed in a hidden lock
 * file: an interrupted install leaves none. Packages made for another system may be absent, others may not.
 */
function installed() {
  const wanted = readJson(join(root, "package-lock.json"));
  const present = readJson(join(root, "node_modules", ".package-lock.json"));
  if (wanted === null || present === null) return false;
  return Object.keys(wanted.packages).every((path) => {
    if (path === "") return true;
    const found = present.packages[path];
    if (found === undefined) return wanted.packages[path].optional === true;
    return found.version === wanted.packages[path].version && existsSync(join(root, path));
  });
}

function install() {
  console.error("Installing what package-lock.json asks for. This takes about a minute, and only the first time.");
  // npm gives its scripts its own path; by name alone, Windows needs a shell to find it.
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: "inherit" };
  const done = npm
    ? spawnSync(process.execPath, [npm, "ci", "--no-audit", "--no-fund"], options)
    : spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
        cwd: root,
        stdio: "inherit",
        shell: process.platform === "win32",
      });
  if (done.status !== 0)
    stop("The packages could not be installed: npm says why above. Is the network there? Then try again.");
}

if (Number(process.versions.node.split(".")[0]) < oldestNode) {
  stop(
    "This needs Node " + oldestNode + " or newer; here is Node " + process.versions.node + ". See https://nodejs.org",
  );
}
const task = process.argv[2] || "";
const script = join(root, "src", "cli", task + ".ts");
if (!/^[a-z-]+$/.test(task) || !existsSync(script)) stop("There is no script “" + task + "” in src/cli.");
if (!installed()) install();

process.argv.splice(1, 2, script);
const { register } = await import("tsx/esm/api");
register();
await import(pathToFileURL(script).href);
