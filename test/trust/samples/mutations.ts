/**
 * HTML that is harmless as it stands and was made to turn hostile when a sanitiser has taken it apart and
 * put it together. It does not fire with all layers off, so it is not counted; after ours it must still do
 * nothing.
 */
export const mutations: readonly string[] = [
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x: onerror=RAN&gt;">`,
  `<math><mtext><table><mglyph><style><math><img src=x: title="</style><img src=x: onerror=RAN>">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src=x: title="</style><img onerror=RAN src=x:>">`,
  `<svg></p><style><a id="</style><img src=x: onerror=RAN>">`,
  `<svg><p><style><g title="</style><img src=x: onerror=RAN>">`,
  `<math></br><style><a title="</style><img src=x: onerror=RAN>">`,
  `<svg><foreignObject><p><style><p title="</style><iframe onload=RAN>">`,
  `<noscript><style></noscript><img src=x: onerror=RAN></style>`,
  `<noembed><img title="</noembed><img src=x: onerror=RAN>">`,
  `<noframes><img title="</noframes><img src=x: onerror=RAN>">`,
  `<plaintext><img title="</plaintext><img src=x: onerror=RAN>">`,
  `<template><p title="</template><img src=x: onerror=RAN>">`,
  `<select><option><style></select><img src=x: onerror=RAN></style>`,
  `<table><td><select><svg><style></select><img title="</style><img src=x: onerror=RAN>">`,
  `<a><svg><desc><a><img title="</desc><img src=x: onerror=RAN>">`,
  `<p><svg><title><style></title><img title="</style><img src=x: onerror=RAN>">`,
  `<math><annotation-xml encoding="text/html"><style><img title="</style><img src=x: onerror=RAN>"></annotation-xml>`,
  `<x-y><svg><font color=red><style><img title="</style><img src=x: onerror=RAN>">`,
  `<option><style></option></select><b><img src=x: onerror=RAN></style></option>`,
  `<img src=x: title="\`><img src=x: onerror=RAN>">`,
  `${'<div>'.repeat(520)}<svg><style><a title="</style><img src=x: onerror=RAN>">`,
  `${'<form><div></form>'.repeat(260)}<table><svg><mglyph><style><a title="</style><img src=x: onerror=RAN>">`,
]

/** Hints that a browser may follow or not: Chromium without a window does not, so they are not counted. */
export const hints: readonly string[] = [
  `<link rel=preconnect href="TRAP">`,
  `<link rel=preconnect href="TRAP" crossorigin>`,
  `<link rel="dns-prefetch preconnect" href="TRAP">`,
  `<link rel=prerender href="TRAP/p">`,
  `<link rel="shortcut icon" href="TRAP/i">`,
  `<link rel=manifest href="TRAP/m">`,
  `<script type=speculationrules>{"prefetch":[{"source":"list","urls":["TRAP/s"]}]}</script>`,
  `<meta http-equiv="Content-Security-Policy" content="img-src 'none'; report-uri TRAP/r"><img src=x:>`,
  `<portal src="TRAP/p"></portal>`,
  `<fencedframe src="TRAP/f"></fencedframe>`,
  `<applet archive="TRAP/a" code=x></applet>`,
  `<bgsound src="TRAP/b">`,
  `<html manifest="TRAP/m">`,
  `<img lowsrc="TRAP/l" dynsrc="TRAP/d">`,
]
