import { QueryClient } from '@tanstack/vue-query'
import { Problem } from '@/shared/api/problem'

/** A refusal will be a refusal again; only a lost connection or a busy server is worth a second try. */
const worthRetrying = (error: unknown) => error instanceof Problem && (error.status === 0 || error.status >= 502)

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: (count, error) => count < 2 && worthRetrying(error) }
  }
})
