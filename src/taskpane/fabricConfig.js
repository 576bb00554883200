// Read by office-ui-fabric-react while it loads: without it, Fabric asks a CDN for fonts. A file of its own because
// the page's content policy forbids inline scripts.
window.FabricConfig = { fontBaseUrl: '' };
