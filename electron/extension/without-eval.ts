import { z } from 'zod'

// The extension may make no code from text; zod would try to and fall back, each time with a complaint.
z.config({ jitless: true })
