// Bundles the styles and the scripts of Assets into the folder given. Each script is an entry of its own, loaded by the page that needs it.
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';

const scripts = readdirSync('Assets').filter(file => file.endsWith('.js')).map(file => `Assets/${file}`);

await build({
  entryPoints: ['Assets/app.css', ...scripts],
  outdir: process.argv[2],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  loader: { '.woff2': 'file' },
  legalComments: 'linked',
  logLevel: 'warning',
});
