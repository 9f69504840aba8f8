// @ts-check
import { join } from 'node:path'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'

/** Every switch that Electron's executable has. One that is not named here stops the packing. */
export const fuses = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
}

/**
 * Sets the fuses of a packed app, before it is signed.
 * @param {import('electron-builder').AfterPackContext} context
 */
export async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const { productFilename, name } = packager.appInfo
  const isMac = electronPlatformName === 'darwin'
  const executable = {
    darwin: `${productFilename}.app`,
    win32: `${productFilename}.exe`,
    linux: name,
  }[electronPlatformName]
  if (executable === undefined) throw new Error(`No executable known for ${electronPlatformName}`)
  await flipFuses(join(appOutDir, executable), {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    resetAdHocDarwinSignature: isMac,
    ...fuses,
  })
}

// oxlint-disable-next-line import/no-default-export -- electron-builder calls it.
export default afterPack
