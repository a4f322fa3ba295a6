import { useMutation } from '@tanstack/react-query';
import { api } from '../api/api';
import { PATHS } from '../shell/paths';

/** Signs out on purpose. The page is loaded anew, so that nothing of what was read or written stays in the browser. */
export function useLeave() {
  return useMutation({
    mutationFn: () => api.DELETE('/api/v1/session'),
    onSuccess: () => {
      sessionStorage.clear();
      window.location.assign(PATHS.signIn);
    },
  });
}
