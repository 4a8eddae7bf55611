import { VueQueryPlugin } from '@tanstack/vue-query'
import 'element-plus/theme-chalk/base.css'
// Called from code, so no template brings its style along.
import 'element-plus/es/components/message/style/css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from '@/app/App.vue'
import '@/app/messages'
import { queryClient } from '@/app/query'
import { router } from '@/app/router'
import { i18n } from '@/shared/locales/i18n'
import { completePopperRoles } from '@/shared/ui/popperRole'
import '@/shared/ui/theme.css'

completePopperRoles()
createApp(App).use(createPinia()).use(i18n).use(router).use(VueQueryPlugin, { queryClient }).mount('#app')
