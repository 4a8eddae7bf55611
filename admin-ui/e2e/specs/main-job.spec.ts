import type { Page } from '@playwright/test'
import { addPhotos, choose, fillFiling, openFiling, press, readReceipt, screen, track } from '../support/citizen.ts'
import {
  act,
  actPanel,
  attachPhotos,
  card,
  chooseAct,
  expectPictures,
  expectState,
  openByNumber,
  openFromQueue,
  pickOption
} from '../support/console.ts'
import { watchFaults } from '../support/faults.ts'
import { demoPhoto } from '../support/files.ts'
import { expect, test } from '../support/pages.ts'
import { picture } from '../support/pictures.ts'
import { ownReply } from '../support/replies.ts'

const TEXT = '育才路小学西门外的垃圾桶三天没有清运，垃圾堆到了人行道上，孩子上学只能走机动车道。'
const QUESTION = '请补充垃圾桶的数量，以及大约从哪一天开始没有清运。'
const SUPPLEMENT = '一共四个桶，从上周五开始没有人来收。'
const EMPTY_WORDS = '您好，您反映的问题已收悉，我们将高度重视，感谢您对城市管理工作的支持，特此回复。'
const REPLY = ownReply(
  '当天下午我队到西门外查看，四个垃圾桶满溢属实。已要求保洁公司清运并冲洗路面，今后每天早晚各收一次，由我队每周抽查两次。'
)

test('a complaint travels from the phone to the rating', async ({ phone, staff }) => {
  test.setTimeout(240_000)
  const faults = watchFaults(phone)

  const receipt = await test.step('the citizen files it', async () => {
    await openFiling(phone, '投诉')
    await fillFiling(phone, {
      text: TEXT,
      address: '育才路小学西门',
      onMap: true,
      photos: [demoPhoto('rubbish')],
      contact: { phone: '13800000000', name: '陈女士' }
    })
    await picture(phone, 'citizen-file')
    await press(phone, '提交')
    const read = await readReceipt(phone)
    expect(read.code).toMatch(/^[0-9A-Z]{16}$/)
    await expect(screen(phone).getByText(/年\d+月\d+日 \d\d:\d\d 前/)).toBeVisible()
    await picture(phone, 'citizen-receipt')
    return read
  })

  const acceptor = await staff('acceptor')
  const staffFaults = watchFaults(acceptor)
  await test.step('the acceptor finds it and asks back', async () => {
    await openFromQueue(acceptor, '待受理', receipt.number)
    await expectPictures(card(acceptor, '市民原文'), 1)
    await expect(card(acceptor, '联系人')).not.toContainText('13800000000')
    await chooseAct(acceptor, /补正/)
    await actPanel(acceptor).getByLabel('需要市民补充什么').fill(QUESTION)
    await act(acceptor, '要求补正', '待补正')
  })

  await test.step('the citizen answers', async () => {
    await track(phone, receipt)
    await expect(screen(phone).getByText(QUESTION).first()).toBeVisible()
    await screen(phone).getByLabel('补充说明').first().fill(SUPPLEMENT)
    await addPhotos(phone, [demoPhoto('stalls')])
    await press(phone, '提交补充')
    await expect(screen(phone).getByText('补充已提交。')).toBeVisible()
  })

  await test.step('the acceptor accepts it', async () => {
    await acceptor.getByRole('button', { name: '刷新' }).click()
    await expect(card(acceptor, '经过')).toContainText(SUPPLEMENT)
    await chooseAct(acceptor, /^受理/)
    await pickOption(acceptor, '类别', '暴露垃圾')
    await act(acceptor, '受理', '已受理')
  })

  await test.step('the dispatcher sends it to 一中队', async () => {
    const dispatcher = await staff('dispatcher')
    await openByNumber(dispatcher, receipt.number)
    await pickOption(dispatcher, '主办单位', '一中队')
    await act(dispatcher, '派单', '待签收')
  })

  const handler = await staff('handler')
  await test.step('the handler signs and answers', async () => {
    await expect(handler.getByRole('region', { name: /^我的工作/ })).toBeVisible()
    await picture(handler, 'console-workbench')
    await openByNumber(handler, receipt.number)
    await act(handler, '签收', '办理中')
    await answerTooThin(handler)
    await actPanel(handler).getByLabel('给市民的答复').fill(REPLY)
    await expect(actPanel(handler).getByText('答复检查没有发现问题')).toBeVisible()
    await picture(handler, 'console-ticket')
    await act(handler, '提交办理结果', '待审核')
  })

  const lead = await staff('lead')
  await test.step('the lead approves', async () => {
    await openByNumber(lead, receipt.number)
    await chooseAct(lead, /通过/)
    await expect(actPanel(lead)).toContainText(REPLY)
    await act(lead, '审核通过', '待核查')
  })

  await test.step('a checker looks on site before the citizen is answered', async () => {
    const checker = await staff('checker')
    await openFromQueue(checker, '待核查', receipt.number)
    await expect(actPanel(checker)).toContainText(REPLY)
    await actPanel(checker).locator('form').getByRole('button', { name: '核查通过' }).click()
    await expect(actPanel(checker)).toContainText('至少要有 1 张现场照片')
    await actPanel(checker).getByLabel('现场情况').fill('西门外地面已冲洗，四个桶都空了。')
    await attachPhotos(actPanel(checker), [demoPhoto('cleaned')])
    await act(checker, '核查通过', '已答复')
  })

  await test.step('the citizen reads the reply and rates it', async () => {
    await track(phone, receipt)
    await expect(screen(phone).getByText(REPLY).first()).toBeVisible()
    await expectPhotoOpens(phone)
    await picture(phone, 'citizen-ticket')
    await choose(phone, '工作人员联系过您吗？', '联系过')
    await choose(phone, '问题解决了吗？', '解决了')
    await choose(phone, '您满意吗？', '满意')
    await screen(phone).getByLabel('还想说的话').fill('路口干净了，谢谢。')
    await press(phone, '提交评价')
    await expect(screen(phone).getByText('谢谢，评价已提交。')).toBeVisible()
  })

  await test.step('the console shows it closed, rated and unaltered', async () => {
    await lead.getByRole('button', { name: '刷新' }).click()
    await expectState(lead, '已结案')
    await expect(card(lead, '答复')).toContainText('路口干净了，谢谢。')
    const chain = card(lead, '记录防篡改')
    await chain.getByRole('button', { name: '校验' }).click()
    await expect(chain.getByRole('status')).toContainText('校验通过')
  })

  expect([...faults, ...staffFaults]).toEqual([])
})

/** Refused in Chinese by the backend, and nothing the handler wrote is lost. */
async function answerTooThin(handler: Page): Promise<void> {
  const panel = actPanel(handler)
  await panel.getByText('已解决', { exact: true }).click()
  await panel.getByLabel('给市民的答复').fill(EMPTY_WORDS)
  await attachPhotos(panel, [demoPhoto('cleaned')])
  await panel.locator('form').getByRole('button', { name: '提交办理结果' }).click()
  await expect(panel.getByRole('alert')).toContainText('请针对诉求写明查了什么、做了什么、结果如何')
  await expect(panel.getByLabel('给市民的答复')).toHaveValue(EMPTY_WORDS)
}

/** The proof photo is a picture, and its full size opens in a tab of its own. */
async function expectPhotoOpens(phone: Page): Promise<void> {
  const popup = phone.waitForEvent('popup')
  await screen(phone).getByRole('button', { name: '查看第 1 张照片大图' }).first().click()
  const full = await popup
  await full.waitForLoadState()
  expect(full.url()).toContain('/files/')
  await full.close()
}
