const urlDev = 'https://localhost:3000/';

/**
 * The manifest as it is published beside the pages: with their address, and with the keyboard shortcuts.
 *
 * Excel reads shortcuts from a file that `ExtendedOverrides` names, right behind `VersionOverrides`
 * (https://learn.microsoft.com/javascript/api/manifest/extendedoverrides). The published schemas of the manifest don't know that
 * element, and a validator that goes by them refuses it (https://github.com/OfficeDev/office-js/issues/2132): so `manifest.xml`
 * does without, and stays valid, and the element is put in here.
 */
function publishManifest(manifest, url = urlDev) {
  const shortcuts = `  <ExtendedOverrides Url="${url}shortcuts.json"></ExtendedOverrides>\n`;
  return manifest.replaceAll(urlDev, url).replace('</OfficeApp>', `${shortcuts}</OfficeApp>`);
}

module.exports = { publishManifest, urlDev };
