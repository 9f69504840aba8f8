/** Chrome, Edge and their kin on the one hand, Firefox on the other: their manifests differ a little. */
export const browserKinds = ['chromium', 'firefox'] as const
export type BrowserKind = (typeof browserKinds)[number]

/** The icons that go along, by their size in pixels. */
export const iconSizes = [16, 32, 48, 128] as const

/**
 * The manifest (version 3). It asks for the tab that is being clipped, when the reporter asks for it, and for
 * this computer's own loopback; its pages and its worker can reach nothing else.
 */
export function manifestFor(kind: BrowserKind, version: string) {
  const icons = Object.fromEntries(iconSizes.map((size) => [size, `icons/${size}.png`]))
  const common = {
    manifest_version: 3,
    name: '__MSG_extension_name__',
    description: '__MSG_extension_about__',
    version,
    default_locale: 'en',
    icons,
    action: {
      default_title: '__MSG_extension_action__',
      default_popup: 'popup.html',
      default_icon: icons,
    },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+U' } } },
    host_permissions: ['http://127.0.0.1/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src http://127.0.0.1:*; base-uri 'none'; form-action 'none'",
    },
  }
  // `unlimitedStorage`: what waits to be sent must not be cleared away when the disk gets full.
  const permissions = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms']
  if (kind === 'firefox') {
    return {
      ...common,
      permissions,
      background: { scripts: ['worker.js'], type: 'module' },
      browser_specific_settings: {
        gecko: { id: 'clip@uradori.invalid', strict_min_version: '128.0' },
      },
    }
  }
  return {
    ...common,
    permissions: [...permissions, 'pageCapture'],
    background: { service_worker: 'worker.js', type: 'module' },
    minimum_chrome_version: '120',
    // Of a private window a source would tell more than its reporter may want.
    incognito: 'not_allowed',
  }
}
