/** A button of the manifest, in one language. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** On our own site, wherever the manifest says it is published. */
  readonly icon: string;
  /** A function of the add-in's runtime, or the pane itself. */
  readonly action: { readonly kind: 'function'; readonly name: string } | { readonly kind: 'showPane' };
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
}

/** The add-in's tab, as Excel reads it from the manifest. */
export function readRibbon(manifest: Document, locale: string): Ribbon {
  const say = resourcesIn(manifest, locale);
  const tab = named(manifest.documentElement, 'CustomTab')[0];
  return {
    tab: say(own(tab, 'Label')),
    groups: named(tab, 'Group').map((group) => ({
      id: group.id,
      label: say(own(group, 'Label')),
      buttons: named(group, 'Control').map((control) => readButton(control, say)),
    })),
  };
}

function readButton(control: Element, say: (element: Element | undefined) => string): RibbonButton {
  const name = named(control, 'FunctionName')[0]?.textContent?.trim();
  const icons = named(control, 'Image');
  const icon = icons.find((image) => image.getAttribute('size') === '32') ?? icons[0];
  return {
    id: control.id,
    label: say(own(control, 'Label')),
    tip: say(named(control, 'Description')[0]),
    icon: new URL(say(icon)).pathname.replace(/^.*\/assets\//, 'assets/'),
    action: name === undefined ? { kind: 'showPane' } : { kind: 'function', name },
  };
}

/** What a `resid` stands for: the language's own words, else those of the manifest's language. */
function resourcesIn(manifest: Document, locale: string): (element: Element | undefined) => string {
  const resources = new Map(
    named(named(manifest.documentElement, 'Resources')[0], ['Image', 'Url', 'String']).map((each) => [each.id, each]),
  );
  return (element) => {
    const resource = resources.get(element?.getAttribute('resid') ?? '');
    const override = named(resource, 'Override').find((each) => each.getAttribute('Locale') === locale);
    return override?.getAttribute('Value') ?? resource?.getAttribute('DefaultValue') ?? '';
  };
}

/** Elements inside, whatever their prefix. */
function named(parent: Element | undefined, names: string | readonly string[]): Element[] {
  return [names].flat().flatMap((name) => [...(parent?.getElementsByTagNameNS('*', name) ?? [])]);
}

function own(parent: Element | undefined, name: string): Element | undefined {
  return [...(parent?.children ?? [])].find(({ localName }) => localName === name);
}
