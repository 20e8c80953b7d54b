import { fileURLToPath } from "node:url";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { panePolicy, workbenchPolicy } from "./src/cli/host/content-policy.js";

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

/** What all three builds share. Each keeps what it worked out, so that a second build takes a second or two. */
const common = (name) => ({
  name,
  devtool: false,
  context: root,
  module: { rules: [typescript, styles] },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  cache: {
    type: "filesystem",
    cacheDirectory: `${root}.cache/webpack`,
    buildDependencies: { config: [fileURLToPath(import.meta.url)] },
  },
  performance: { hints: false },
});

/** One pass more than webpack's usual two: what one pass inlines, the next can shorten. */
const smallest = { minimizeOptions: { javascript: { compress: { passes: 3 } } } };

/** The functions, for Excel and the workbench alike. The file's name is fixed because the manifest names it. */
const functions = {
  ...common("functions"),
  mode: "production",
  optimization: smallest,
  entry: { functions: "./src/functions/entry.ts" },
  output: { path: `${root}dist`, filename: "[name].js" },
};

/** The pane in Excel. Its page loads functions.js first, so that nothing the pane does can keep a cell from its answer. */
const pane = {
  ...common("pane"),
  mode: "production",
  optimization: smallest,
  entry: { taskpane: "./src/taskpane/entry.tsx" },
  output: { path: `${root}dist`, filename: "[name].js", chunkFilename: "taskpane-[id].js", publicPath: "" },
  plugins: [
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      hash: true,
      policy: panePolicy,
    }),
  ],
};

/**
 * The page for machines without Excel. Development mode on purpose: minifying the grid takes a minute, and the page
 * is only ever served from this machine. It loads the add-in's own functions.js beside it, unchanged.
 */
const workbench = {
  ...common("workbench"),
  mode: "development",
  optimization: { nodeEnv: "production" },
  entry: { workbench: "./src/workbench/entry.tsx" },
  output: {
    path: `${root}dist/workbench`,
    filename: "[name].js",
    chunkFilename: "parts/[name].js",
    publicPath: "",
  },
  plugins: [
    new HtmlWebpackPlugin({
      filename: "index.html",
      template: "./src/workbench/workbench.html",
      hash: true,
      policy: workbenchPolicy,
    }),
  ],
};

export default [functions, pane, workbench];
