// Read by office-ui-fabric-react while it loads. A file of its own because the page's content policy forbids inline scripts.

// Without it, Fabric asks a CDN for fonts.
window.FabricConfig = { fontBaseUrl: '' };

// The policy forbids inline styles too, and Fabric's calendar has some: they become style sheets of the document.
window.__themeState__ = {
  registeredStyles: [],
  loadStyles: (css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  },
};
