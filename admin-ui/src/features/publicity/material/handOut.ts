/** What a hand-out lacks: a quantity, and either an activity or words for where it went. */
export const missingIn = (form: { quantity?: number; activityNumber: string; occasion: string }) => ({
  quantity: !form.quantity,
  where: !form.activityNumber && !form.occasion.trim()
})
