import { fileURLToPath } from "node:url";
import HtmlWebpackPlugin from "html-webpack-plugin";

const root = fileURLToPath(new URL(".", import.meta.url));

/** swc reads every TypeScript file; types are checked apart, by `npm run check`. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2020",
        transform: { react: { runtime: "automatic", development: false } },
      },
    },
  },
};
const styles = { test: /\.css$/, use: ["style-loader", "css-loader"] };

/**
 * Office.js and its error reporting come from Microsoft, and Office.js sets inline styles; all else is ours.
 * `frame-ancestors` cannot be said in a page: the header files for hosts add it (src/cli/host-headers.ts).
 */
const panePolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self' https://appsforoffice.microsoft.com",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join("; ");

/** The workbench works with no network at all, so nothing but its own address is allowed. */
const workbenchPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** What Excel loads. File names are fixed because the manifest names them; pages ask for them with their hash. */
const addIn = {
  name: "add-in",
  mode: "production",
  devtool: false,
  context: root,
  entry: { functions: "./src/functions/entry.ts", taskpane: "./src/taskpane/entry.tsx" },
  output: { path: `${root}dist`, filename: "[name].js", publicPath: "" },
  module: { rules: [typescript, styles] },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  plugins: [
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
      hash: true,
      policy: panePolicy,
    }),
  ],
  performance: { hints: false },
};

/**
 * The page for machines without Excel. Development mode on purpose: minifying the grid takes a minute, and the page
 * is only ever served from this machine. It loads the add-in's own functions.js beside it, unchanged.
 */
const workbench = {
  name: "workbench",
  mode: "development",
  devtool: false,
  optimization: { nodeEnv: "production" },
  context: root,
  entry: { workbench: "./src/workbench/entry.tsx" },
  output: {
    path: `${root}dist/workbench`,
    filename: "[name].js",
    chunkFilename: "hyphenation/[name].js",
    publicPath: "",
  },
  module: { rules: [typescript, styles] },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  plugins: [
    new HtmlWebpackPlugin({
      filename: "index.html",
      template: "./src/workbench/workbench.html",
      hash: true,
      policy: workbenchPolicy,
    }),
  ],
  cache: {
    type: "filesystem",
    cacheDirectory: `${root}.cache/webpack`,
    buildDependencies: { config: [fileURLToPath(import.meta.url)] },
  },
  performance: { hints: false },
};

export default [addIn, workbench];
