import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requestsOf } from '../../../../electron/capture/may-request'
import { zoneOf, zoneOfAddress, zoneOfName } from '../../../../electron/capture/zone'

describe('the zone of an address', () => {
  it.each([
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['0.0.0.0', 'loopback'],
    ['::1', 'loopback'],
    ['::', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['::ffff:7f00:1', 'loopback'],
    ['64:ff9b::7f00:1', 'loopback'],
    ['2002:7f00:1::', 'loopback'],
    ['10.0.0.1', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'private'],
    ['::ffff:192.168.0.1', 'private'],
    ['fd00::1', 'private'],
    ['255.255.255.255', 'private'],
    ['169.254.169.254', 'link-local'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local'],
    ['172.15.255.255', 'public'],
    ['172.32.0.1', 'public'],
    ['8.8.8.8', 'public'],
    ['100.128.0.1', 'public'],
    ['2606:4700::1111', 'public'],
    ['::ffff:8.8.8.8', 'public'],
    ['example.org', null],
    ['', null],
  ])('%s: %s', (address, zone) => expect(zoneOfAddress(address)).toBe(zone))

  it('does not depend on how an IPv6 address is written', () => {
    const groups = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(groups, (parts) => {
        const long = parts.map((part) => part.toString(16).padStart(4, '0')).join(':')
        const short = new URL(`http://[${long}]/`).hostname.slice(1, -1)
        expect(zoneOfAddress(short)).toBe(zoneOfAddress(long))
        expect(zoneOfAddress(long.toUpperCase())).toBe(zoneOfAddress(long))
      }),
    )
  })

  it('sees every IPv4 address through its mapped form', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(zoneOfAddress(`::ffff:${address}`)).toBe(zoneOfAddress(address))
      }),
    )
  })
})

describe('the zone of a host', () => {
  it.each([
    ['localhost', 'loopback'],
    ['LOCALHOST.', 'loopback'],
    ['app.localhost', 'loopback'],
    ['[::1]', 'loopback'],
    ['printer.local', 'private'],
    ['metadata.google.internal', 'private'],
    ['example.org', null],
  ])('%s is told by its name: %s', (host, zone) => expect(zoneOfName(host)).toBe(zone))

  // However it is written, the URL parser makes one address of it.
  it.each(['http://0x7f.1/', 'http://2130706433/', 'http://127.1/', 'http://0177.0.0.1/'])(
    '%s is loopback',
    (url) => expect(zoneOfName(new URL(url).hostname)).toBe('loopback'),
  )

  it('is looked up where the name does not tell, and the most inner address counts', async () => {
    const resolve = async () => ['8.8.8.8', '10.0.0.7']
    expect(await zoneOf('rebind.example', resolve)).toBe('private')
    expect(await zoneOf('example.org', async () => ['8.8.8.8'])).toBe('public')
    const fails = async () => {
      throw new Error('ENOTFOUND')
    }
    expect(await zoneOf('nobody.example', fails)).toBe('public')
  })
})

describe('what a captured page may ask for', () => {
  const addresses: Record<string, string> = {
    'news.example': '8.8.8.8',
    'wiki.desk.example': '10.0.0.7',
    'rebind.example': '127.0.0.1',
  }
  const resolve = async (host: string) => [addresses[host] ?? '']

  it('is the public web for a public page, and nothing inner', async () => {
    const may = requestsOf('public', resolve)
    expect(await may('https://news.example/a.png')).toBe('yes')
    for (const url of [
      'http://127.0.0.1:43117/',
      'http://localhost/',
      'http://[::1]/',
      'http://192.168.1.1/admin',
      'http://169.254.169.254/latest/meta-data/',
      'http://wiki.desk.example/',
      'http://rebind.example/',
    ]) {
      expect(await may(url)).toBe('zone')
    }
  })

  it('is the same zone for a page the reporter asked for there, and no other inner one', async () => {
    const intranet = requestsOf('private', resolve)
    expect(await intranet('http://wiki.desk.example/logo.png')).toBe('yes')
    expect(await intranet('https://news.example/')).toBe('yes')
    expect(await intranet('http://127.0.0.1/')).toBe('zone')
    expect(await intranet('http://169.254.169.254/')).toBe('zone')
    const local = requestsOf('loopback', resolve)
    expect(await local('http://[::1]:8080/')).toBe('yes')
    expect(await local('http://10.0.0.1/')).toBe('zone')
  })

  it('is what it made itself, and no file and no other program', async () => {
    const may = requestsOf('public', resolve)
    expect(await may('data:image/png;base64,AA')).toBe('yes')
    expect(await may('blob:https://news.example/1')).toBe('yes')
    for (const url of [
      'file:///etc/passwd',
      'app://uradori/',
      'chrome://settings',
      'ftp://news.example/',
      'ws://news.example/',
      'zoommtg://x',
      'nonsense',
    ]) {
      expect(await may(url)).toBe('scheme')
    }
  })
})
