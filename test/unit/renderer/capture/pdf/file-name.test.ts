import { expect, it } from 'vitest'
import { isFileName } from '../../../../../renderer/capture/pdf/file-name'

it.each([
  'Microsoft Word - draft3.docx',
  'Microsoft Word - 港湾局の回答',
  'untitled.indd',
  '02_別紙(最終).xlsx',
  'Slides v2.PPTX',
])('%s is the name of a file', (title) => {
  expect(isFileName(title)).toBe(true)
})

it.each([
  '港の橋の点検',
  'Microsoft Word in our schools',
  'What node.js costs',
  'Nr. 3',
  'The .docx case',
])('%s is a title', (title) => {
  expect(isFileName(title)).toBe(false)
})
