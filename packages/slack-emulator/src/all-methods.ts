// Every method that the emulated Web API answers; a new one is a file in methods/ and a line here.
import type { Method } from "./method.js";
import { agentsSessionsRename } from "./methods/agents-sessions-rename.js";
import { agentsSessionsSetStatus } from "./methods/agents-sessions-set-status.js";
import { appsConnectionsOpen } from "./methods/apps-connections-open.js";
import { appsUninstall } from "./methods/apps-uninstall.js";
import { assistantThreadsSetStatus } from "./methods/assistant-threads-set-status.js";
import { assistantThreadsSetSuggestedPrompts } from "./methods/assistant-threads-set-suggested-prompts.js";
import { assistantThreadsSetTitle } from "./methods/assistant-threads-set-title.js";
import { authRevoke } from "./methods/auth-revoke.js";
import { authTest } from "./methods/auth-test.js";
import { blocksValidate } from "./methods/blocks-validate.js";
import { chatAppendStream } from "./methods/chat-append-stream.js";
import { chatDelete } from "./methods/chat-delete.js";
import { chatGetPermalink } from "./methods/chat-get-permalink.js";
import { chatPostEphemeral } from "./methods/chat-post-ephemeral.js";
import { chatPostMessage } from "./methods/chat-post-message.js";
import { chatStartStream } from "./methods/chat-start-stream.js";
import { chatStopStream } from "./methods/chat-stop-stream.js";
import { chatUpdate } from "./methods/chat-update.js";
import { conversationsHistory } from "./methods/conversations-history.js";
import { conversationsInfo } from "./methods/conversations-info.js";
import { conversationsMembers } from "./methods/conversations-members.js";
import { conversationsOpen } from "./methods/conversations-open.js";
import { conversationsReplies } from "./methods/conversations-replies.js";
import { filesCompleteUploadExternal } from "./methods/files-complete-upload-external.js";
import { filesGetUploadUrlExternal } from "./methods/files-get-upload-url-external.js";
import { filesInfo } from "./methods/files-info.js";
import { oauthV2Access } from "./methods/oauth-v2-access.js";
import { reactionsAdd, reactionsRemove } from "./methods/reactions.js";
import { teamInfo } from "./methods/team-info.js";
import { usergroupsList } from "./methods/usergroups-list.js";
import { usergroupsUsersList } from "./methods/usergroups-users-list.js";
import { usersInfo } from "./methods/users-info.js";
import { usersList } from "./methods/users-list.js";
import { viewsOpen } from "./methods/views-open.js";
import { viewsPublish } from "./methods/views-publish.js";
import { viewsPush } from "./methods/views-push.js";
import { viewsUpdate } from "./methods/views-update.js";

export const allMethods: readonly Method[] = [
  agentsSessionsRename,
  agentsSessionsSetStatus,
  appsConnectionsOpen,
  appsUninstall,
  assistantThreadsSetStatus,
  assistantThreadsSetSuggestedPrompts,
  assistantThreadsSetTitle,
  authRevoke,
  authTest,
  blocksValidate,
  chatAppendStream,
  chatDelete,
  chatGetPermalink,
  chatPostEphemeral,
  chatPostMessage,
  chatStartStream,
  chatStopStream,
  chatUpdate,
  conversationsHistory,
  conversationsInfo,
  conversationsMembers,
  conversationsOpen,
  conversationsReplies,
  filesCompleteUploadExternal,
  filesGetUploadUrlExternal,
  filesInfo,
  oauthV2Access,
  reactionsAdd,
  reactionsRemove,
  teamInfo,
  usergroupsList,
  usergroupsUsersList,
  usersInfo,
  usersList,
  viewsOpen,
  viewsPublish,
  viewsPush,
  viewsUpdate,
];
