import { describe, expect, it } from 'vitest'
import { savedPage } from '../../../../renderer/capture/saved-page'

describe('a saved page', () => {
  it.each([
    [
      '<!DOCTYPE html>\n<!-- saved from url=(0033)https://kawase.example/local/0517 -->\n<html>',
      { url: 'https://kawase.example/local/0517', savedAt: null },
    ],
    [
      '<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://kawase.example/local/0517 \n saved date: Sun May 17 2026 06:05:04 GMT+0900 (日本標準時)\n-->',
      { url: 'https://kawase.example/local/0517', savedAt: '2026-05-17T06:05:04+09:00' },
    ],
    ['<!-- saved from url=(0014)about:internet --><html>', { url: null, savedAt: null }],
    [
      '<!-- saved from url=(0014)about:internet --><!-- saved from url=(0022)http://kawase.example/ -->',
      { url: 'http://kawase.example/', savedAt: null },
    ],
    ['<!-- url: https://kawase.example/ -->', { url: null, savedAt: null }],
    ['<!-- saved from url=(0019)javascript:alert(1) -->', { url: null, savedAt: null }],
    [
      `${' '.repeat(4000)}<!-- saved from url=(0022)http://kawase.example/ -->`,
      { url: null, savedAt: null },
    ],
    ['', { url: null, savedAt: null }],
  ])('says of itself in %j', (html, said) => {
    expect(savedPage(html)).toEqual(said)
  })
})
