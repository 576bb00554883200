/**
 * Builds the pane (and, where asked, the workbench) into dist/web.
 *
 *   webpack --mode production                    what is published: Microsoft's CDN gives office.js, no workbench
 *   webpack --mode production --env workbench    the same pane beside the workbench; office.js from our own origin
 *   webpack --mode development, webpack serve    the same, unminified, on https://localhost:3000/
 *
 * PIANO_URL says where a production build will be published (https, ending with `/`); it replaces the development
 * address in the manifest copied beside the pages. Without it the manifest keeps pointing at the development server.
 * PIANO_OFFICE=self makes a production build serve office.js itself, for intranets that don't reach the CDN.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { publishManifest, urlDev } = require('./.config/publishManifest.cjs');

const cdn = 'https://appsforoffice.microsoft.com';
const officeFiles = path.join(__dirname, 'node_modules/@microsoft/office-js/dist');

/** Of office.js' 86 MB: the client for Excel on each platform, its words in our two languages and what it loads itself. */
const officeParts = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-{web,win32,winrt,mac,ios,android}-16.*([0-9])?(-core).js',
  '{it-it,en-us}/office_strings.js',
  'telemetry/*.js',
  'ariatelemetry/*.js',
];

function publishedUrl() {
  const url = process.env.PIANO_URL ?? urlDev;
  if (!/^https:\/\/.+\/$/.test(url)) throw new Error(`PIANO_URL must be https and end with /, and is "${url}"`);
  return url;
}

/** `style-src` names the empty `<style>` that Fabric fills through CSSOM. Never `frame-ancestors`: Excel on the web frames the pane. */
function contentPolicy({ scripts, frames }) {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts}`.trim(),
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${frames}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = (env = {}, { mode = 'development' } = {}) => {
  const isProduction = mode === 'production';
  const withWorkbench = !isProduction || Boolean(env.workbench);
  const ownOffice = withWorkbench || process.env.PIANO_OFFICE === 'self';
  const url = isProduction ? publishedUrl() : urlDev;

  const pane = new HtmlPlugin({
    filename: 'taskpane.html',
    template: 'src/taskpane/taskpane.html',
    chunks: ['taskpane'],
    minify: false,
    office: ownOffice ? 'office/office.js' : `${cdn}/lib/1/hosted/office.js`,
    policy: contentPolicy({ scripts: ownOffice ? '' : cdn, frames: "'none'" }),
  });
  const workbench = new HtmlPlugin({
    filename: 'workbench.html',
    template: 'src/workbench/workbench.html',
    chunks: ['workbench'],
    minify: false,
    policy: contentPolicy({ scripts: "'wasm-unsafe-eval'", frames: "'self'" }),
  });

  return {
    mode,
    devtool: 'source-map',
    // The manifest asks for a shared runtime: the pane's page is also the ribbon commands', and there is no commands.html.
    entry: {
      taskpane: ['./src/taskpane/main.tsx', './src/commands/carryOut.ts'],
      commands: './src/commands/main.ts',
      ...(withWorkbench && { workbench: './src/workbench/main.tsx' }),
    },
    output: {
      path: path.join(__dirname, 'dist/web'),
      // The page names the commands' script itself: it must not wait as the pane's does.
      filename: ({ chunk }) => (isProduction && chunk.name !== 'commands' ? '[name].[contenthash:8].js' : '[name].js'),
      assetModuleFilename: '[name].[contenthash:8][ext]',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'], extensionAlias: { '.js': ['.js', '.tsx', '.ts'] } },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: {
            transpileOnly: true,
            compilerOptions: { module: 'esnext', moduleResolution: 'bundler', noEmit: false, sourceMap: true },
          },
        },
        // The workbench says where the wasm is; without this webpack would emit it a second time.
        { test: /@ironcalc[\\/]wasm/, parser: { url: false } },
      ],
    },
    plugins: [
      pane,
      ...(withWorkbench ? [workbench] : []),
      new CopyPlugin({
        patterns: [
          { from: 'assets/{*.{png,svg},readme/pane-*.png}' },
          { from: 'assets/samples/plan-2017.json', to: '[name][ext]' },
          { from: 'src/taskpane/{*.css,fabricConfig.js,guide.html}', to: '[name][ext]' },
          { from: 'src/commands/shortcuts.json', to: '[name][ext]' },
          {
            from: 'manifest.xml',
            transform: (content) => publishManifest(content.toString(), url),
          },
          ...(ownOffice
            ? officeParts.map((from) => ({ from, context: officeFiles, to: 'office/', info: { minimized: true } }))
            : []),
          ...(withWorkbench
            ? [
                { from: 'src/workbench/workbench.css', to: '[name][ext]' },
                { from: 'assets/samples/*.xlsx' },
                { from: require.resolve('@ironcalc/wasm/wasm_bg.wasm'), to: 'ironcalc.wasm' },
              ]
            : []),
        ],
      }),
    ],
    // The pane has its own budget, in gzip, checked by the browser tests.
    performance: { hints: false },
    devServer: {
      host: 'localhost',
      port: 3000,
      server: 'https',
      hot: false,
      static: false,
      client: { overlay: false },
      devMiddleware: { index: 'workbench.html' },
    },
  };
};
