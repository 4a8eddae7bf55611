import { deviceList } from './device-list'

export const {
  entries: deviceSignUps,
  remember: rememberSignUp,
  forgetCode: forgetSignUpCode,
  forget: forgetSignUp,
  forgetAll: forgetAllSignUps,
} = deviceList('device-sign-ups')
