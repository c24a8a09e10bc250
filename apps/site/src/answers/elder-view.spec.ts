import { expect, test } from 'vitest'
import { elderAddress, isElder, stayElder } from './elder-view.ts'

test.each([
  ['http://a/?view=elder', true],
  ['http://a/search?q=x&view=elder', true],
  ['http://a/?view=elders', false],
  ['http://a/', false],
])('%s', (address, elder) => expect(isElder(new URL(address))).toBe(elder))

test.each([
  ['/', '/?view=elder'],
  ['/search?q=a', '/search?q=a&view=elder'],
  ['/replies/1/2#p3', '/replies/1/2?view=elder#p3'],
])('%s in the elder view is %s', (path, elder) => expect(elderAddress(path)).toBe(elder))

test.each([
  ['<a class="x" href="/replies">', '<a class="x" href="/replies?view=elder">'],
  ['<a href="/search?q=1&#38;page=2">', '<a href="/search?q=1&#38;page=2&amp;view=elder">'],
  ['<a href="/replies/1/2#p3">', '<a href="/replies/1/2?view=elder#p3">'],
  ['<a href="#p3">', '<a href="#p3">'],
  ['<a href="/files/1/2/a.doc">', '<a href="/files/1/2/a.doc">'],
  ['<a href="/feed.atom?q=1">', '<a href="/feed.atom?q=1">'],
  ['<a href="//other.example/">', '<a href="//other.example/">'],
  ['<a href="https://other.example/">', '<a href="https://other.example/">'],
  [
    '<a href="/replies" data-view="" data-plain="true">',
    '<a href="/replies" data-view="" data-plain="true">',
  ],
  ['<link href="/replies">', '<link href="/replies">'],
  ['&lt;a href=&#34;/replies&#34;&gt;', '&lt;a href=&#34;/replies&#34;&gt;'],
  [
    '<form action="/search" method="get">',
    '<form action="/search" method="get"><input type="hidden" name="view" value="elder">',
  ],
])('%s becomes %s', (html, elder) => expect(stayElder(html)).toBe(elder))
