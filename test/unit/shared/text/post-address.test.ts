import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { postAddressOf } from '../../../../shared/text/post-address'

describe('the address of a post', () => {
  it.each([
    [
      'https://twitter.com/lock_keeper/status/1871216745646133863?ref_src=twsrc%5Etfw',
      'x',
      '1871216745646133863',
      'lock_keeper',
      'https://twitter.com/lock_keeper/status/1871216745646133863',
    ],
    [
      'http://mobile.twitter.com/lock_keeper/statuses/1871216745646133863/photo/1',
      'x',
      '1871216745646133863',
      'lock_keeper',
      'https://mobile.twitter.com/lock_keeper/status/1871216745646133863',
    ],
    [
      'https://x.com/i/web/status/1871216745646133863',
      'x',
      '1871216745646133863',
      null,
      'https://x.com/i/status/1871216745646133863',
    ],
    [
      'at://did:plc:abcd2345/app.bsky.feed.post/3lqjiueq56k2d',
      'bluesky',
      '3lqjiueq56k2d',
      null,
      'https://bsky.app/profile/did:plc:abcd2345/post/3lqjiueq56k2d',
    ],
    [
      'https://bsky.app/profile/ines.lamps.example/post/3lqjiueq56k2d',
      'bluesky',
      '3lqjiueq56k2d',
      'ines.lamps.example',
      'https://bsky.app/profile/ines.lamps.example/post/3lqjiueq56k2d',
    ],
    [
      'https://garden.example/@moss/114137158805094477/embed',
      'mastodon',
      '114137158805094477',
      'moss@garden.example',
      'https://garden.example/@moss/114137158805094477',
    ],
    [
      'https://garden.example/@moss@Other.example/114137158805094477',
      'mastodon',
      '114137158805094477',
      'moss@other.example',
      'https://garden.example/@moss@Other.example/114137158805094477',
    ],
    [
      'https://garden.example/users/moss/statuses/114137158805094477',
      'mastodon',
      '114137158805094477',
      'moss@garden.example',
      'https://garden.example/@moss/114137158805094477',
    ],
    [
      'https://www.instagram.com/kado.tofu/reel/DL180MTgDA5/?igsh=1',
      'instagram',
      'DL180MTgDA5',
      'kado.tofu',
      'https://www.instagram.com/reel/DL180MTgDA5/',
    ],
    [
      'https://m.youtube.com/watch?app=m&v=aB3_dE6-gH9&t=3',
      'youtube',
      'aB3_dE6-gH9',
      null,
      'https://www.youtube.com/watch?v=aB3_dE6-gH9',
    ],
    [
      'https://www.youtube.com/shorts/aB3_dE6-gH9',
      'youtube',
      'aB3_dE6-gH9',
      null,
      'https://www.youtube.com/watch?v=aB3_dE6-gH9',
    ],
  ])('%s', (address, platform, id, handle, link) => {
    expect(postAddressOf(address)).toEqual({ platform, id, handle, link })
    expect(postAddressOf(link)?.id).toBe(id)
  })

  it.each([
    'https://x.com/lock_keeper',
    'https://x.com.example/lock_keeper/status/1871216745646133863',
    'https://notx.com/lock_keeper/status/1871216745646133863',
    `https://x.com/lock_keeper/status/${'9'.repeat(400)}`,
    'https://x.com/lock_keeper/status/1871216745646133863abc',
    'https://me:pw@x.com/lock_keeper/status/1871216745646133863',
    'javascript:https://x.com/lock_keeper/status/1871216745646133863',
    'https://www.youtube.com/embed/videoseries?list=PL1',
    'https://www.youtube.com/embed/live_stream?channel=UC1',
    'https://www.youtube.com/@somebody',
    'https://www.tiktok.com/@square_dance/7301234567890123456',
    'https://medium.com/@moss/114137158805094477',
    'https://garden.example/@moss',
    'at://did:plc:abcd2345/app.bsky.graph.follow/3lqjiueq56k2d',
    'no address',
  ])('%s is none', (address) => {
    expect(postAddressOf(address)).toBeNull()
  })

  it('is https and of the same post when it is read again, whatever the address', () => {
    const path = fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string())
    const host = fc.constantFrom('https://x.com', 'https://bsky.app', 'https://a.example', '')
    const id = fc.stringMatching(/^\d{1,22}$/)
    const made = fc.tuple(host, fc.constantFrom('/@a/', '/a/status/', '/profile/a.b/post/'), id)
    fc.assert(
      fc.property(
        fc.oneof(
          path,
          made.map((parts) => parts.join('')),
        ),
        (address) => {
          const found = postAddressOf(address)
          if (!found) return
          expect(found.link).toMatch(/^https:\/\//)
          expect(postAddressOf(found.link)).toMatchObject({
            platform: found.platform,
            id: found.id,
          })
        },
      ),
    )
  })
})
