-- CreateEnum
CREATE TYPE "FeedbackTime" AS ENUM ('AT_ONCE', 'AFTER_DUE', 'WHEN_RELEASED');

-- CreateEnum
CREATE TYPE "CountedAttempt" AS ENUM ('BEST', 'LAST', 'FIRST');

-- CreateEnum
CREATE TYPE "RegradePolicy" AS ENUM ('REGRADE', 'NEVER_LOWER', 'CREDIT_EVERYONE');

-- CreateEnum
CREATE TYPE "DisputeState" AS ENUM ('OPEN', 'UPHELD', 'ACCEPTED', 'KEY_CHANGED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "GradeChangeCause" AS ENUM ('KEY_CHANGE', 'TAKEN_BACK', 'DISPUTE', 'OVERRIDE', 'JOINED');

-- AlterTable
ALTER TABLE "Classroom" ADD COLUMN     "archivedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "CoTeacher" (
    "classroomId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "addedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CoTeacher_pkey" PRIMARY KEY ("classroomId","personId")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "classroomId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),
    "usedByName" TEXT,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" UUID NOT NULL,
    "classroomId" UUID NOT NULL,
    "partId" TEXT NOT NULL,
    "toEveryone" BOOLEAN NOT NULL DEFAULT true,
    "dueAt" TIMESTAMP(3),
    "timeZone" TEXT NOT NULL,
    "lateAllowed" BOOLEAN NOT NULL DEFAULT true,
    "attemptsAllowed" INTEGER,
    "feedback" "FeedbackTime" NOT NULL DEFAULT 'AT_ONCE',
    "releasedAt" TIMESTAMP(3),
    "counts" "CountedAttempt" NOT NULL DEFAULT 'LAST',
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMP(3),
    "changeNote" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssignmentStudent" (
    "assignmentId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "AssignmentStudent_pkey" PRIMARY KEY ("assignmentId","personId")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "attemptId" UUID,
    "courseAttemptId" UUID,
    "itemId" TEXT,
    "byId" UUID,
    "byName" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMP(3),
    "seenAt" TIMESTAMP(3),

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClassKey" (
    "classroomId" UUID NOT NULL,
    "articleId" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ClassKey_pkey" PRIMARY KEY ("classroomId","articleId")
);

-- CreateTable
CREATE TABLE "KeyChange" (
    "id" UUID NOT NULL,
    "classroomId" UUID NOT NULL,
    "articleId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "edits" JSONB NOT NULL,
    "policy" "RegradePolicy" NOT NULL,
    "reason" TEXT NOT NULL,
    "fromVersion" TEXT NOT NULL,
    "toVersion" TEXT NOT NULL,
    "byId" UUID,
    "byName" TEXT NOT NULL,
    "appliedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "moved" INTEGER NOT NULL DEFAULT 0,
    "takenBackAt" TIMESTAMP(3),
    "takenBackByName" TEXT,
    "takenBackReason" TEXT,

    CONSTRAINT "KeyChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dispute" (
    "id" UUID NOT NULL,
    "classroomId" UUID NOT NULL,
    "attemptId" UUID NOT NULL,
    "articleId" TEXT NOT NULL,
    "layer" "Layer" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "markId" UUID,
    "spanId" TEXT,
    "foilId" TEXT,
    "verdict" TEXT NOT NULL,
    "keyVersion" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "state" "DisputeState" NOT NULL DEFAULT 'OPEN',
    "reply" TEXT NOT NULL DEFAULT '',
    "decidedByName" TEXT,
    "decidedAt" TIMESTAMP(3),
    "keyChangeId" UUID,
    "seenAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Dispute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GradeOverride" (
    "attemptId" UUID NOT NULL,
    "layer" "Layer" NOT NULL,
    "points" DOUBLE PRECISION NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID,
    "byName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "GradeOverride_pkey" PRIMARY KEY ("attemptId","layer")
);

-- CreateTable
CREATE TABLE "GradeChange" (
    "id" UUID NOT NULL,
    "attemptId" UUID NOT NULL,
    "cause" "GradeChangeCause" NOT NULL,
    "causeId" UUID,
    "hedgeBefore" DOUBLE PRECISION NOT NULL,
    "hedgeAfter" DOUBLE PRECISION NOT NULL,
    "claimBefore" DOUBLE PRECISION NOT NULL,
    "claimAfter" DOUBLE PRECISION NOT NULL,
    "what" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMP(3),

    CONSTRAINT "GradeChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CoTeacher_personId_idx" ON "CoTeacher"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_classroomId_createdAt_idx" ON "Invitation"("classroomId", "createdAt");

-- CreateIndex
CREATE INDEX "Assignment_classroomId_partId_idx" ON "Assignment"("classroomId", "partId");

-- CreateIndex
CREATE INDEX "AssignmentStudent_personId_idx" ON "AssignmentStudent"("personId");

-- CreateIndex
CREATE INDEX "Comment_personId_createdAt_idx" ON "Comment"("personId", "createdAt");

-- CreateIndex
CREATE INDEX "Comment_attemptId_idx" ON "Comment"("attemptId");

-- CreateIndex
CREATE INDEX "Comment_courseAttemptId_idx" ON "Comment"("courseAttemptId");

-- CreateIndex
CREATE INDEX "ClassKey_version_idx" ON "ClassKey"("version");

-- CreateIndex
CREATE INDEX "KeyChange_fromVersion_idx" ON "KeyChange"("fromVersion");

-- CreateIndex
CREATE INDEX "KeyChange_toVersion_idx" ON "KeyChange"("toVersion");

-- CreateIndex
CREATE UNIQUE INDEX "KeyChange_classroomId_articleId_number_key" ON "KeyChange"("classroomId", "articleId", "number");

-- CreateIndex
CREATE INDEX "Dispute_classroomId_state_createdAt_idx" ON "Dispute"("classroomId", "state", "createdAt");

-- CreateIndex
CREATE INDEX "Dispute_keyChangeId_idx" ON "Dispute"("keyChangeId");

-- CreateIndex
CREATE UNIQUE INDEX "Dispute_attemptId_layer_start_end_key" ON "Dispute"("attemptId", "layer", "start", "end");

-- CreateIndex
CREATE INDEX "GradeChange_attemptId_createdAt_idx" ON "GradeChange"("attemptId", "createdAt");

-- AddForeignKey
ALTER TABLE "CoTeacher" ADD CONSTRAINT "CoTeacher_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoTeacher" ADD CONSTRAINT "CoTeacher_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentStudent" ADD CONSTRAINT "AssignmentStudent_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssignmentStudent" ADD CONSTRAINT "AssignmentStudent_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_courseAttemptId_fkey" FOREIGN KEY ("courseAttemptId") REFERENCES "CourseAttempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClassKey" ADD CONSTRAINT "ClassKey_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClassKey" ADD CONSTRAINT "ClassKey_version_fkey" FOREIGN KEY ("version") REFERENCES "AnswerKeyVersion"("version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeyChange" ADD CONSTRAINT "KeyChange_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeyChange" ADD CONSTRAINT "KeyChange_fromVersion_fkey" FOREIGN KEY ("fromVersion") REFERENCES "AnswerKeyVersion"("version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeyChange" ADD CONSTRAINT "KeyChange_toVersion_fkey" FOREIGN KEY ("toVersion") REFERENCES "AnswerKeyVersion"("version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dispute" ADD CONSTRAINT "Dispute_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dispute" ADD CONSTRAINT "Dispute_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dispute" ADD CONSTRAINT "Dispute_keyChangeId_fkey" FOREIGN KEY ("keyChangeId") REFERENCES "KeyChange"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GradeOverride" ADD CONSTRAINT "GradeOverride_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GradeChange" ADD CONSTRAINT "GradeChange_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;
