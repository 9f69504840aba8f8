import { join } from 'node:path'
import { build } from 'vite'

/** A stage of this folder as one script. */
export async function stageCode(stage: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, '../..'),
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, stage), formats: ['es'], fileName: 'stage' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []))
  const code = outputs.find((each) => each.type === 'chunk')
  if (!code) throw new Error('The stage was not built.')
  return code.code
}
