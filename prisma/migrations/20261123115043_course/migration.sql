-- CreateEnum
CREATE TYPE "TestForm" AS ENUM ('A', 'B');

-- AlterTable
ALTER TABLE "Classroom" ADD COLUMN     "inOrder" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "CourseAttempt" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "partId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "open" BOOLEAN DEFAULT true,
    "form" "TestForm",
    "contentVersion" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "position" INTEGER NOT NULL DEFAULT 1,
    "startedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedAt" TIMESTAMP(3),
    "finishedAt" TIMESTAMP(3),
    "result" JSONB,

    CONSTRAINT "CourseAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CourseAnswer" (
    "courseAttemptId" UUID NOT NULL,
    "itemId" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "editedAt" BIGINT NOT NULL,
    "editor" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "checkedAt" TIMESTAMP(3),
    "credit" DOUBLE PRECISION,
    "result" JSONB,
    "contentVersion" TEXT,

    CONSTRAINT "CourseAnswer_pkey" PRIMARY KEY ("courseAttemptId","itemId")
);

-- CreateTable
CREATE TABLE "FormAssignment" (
    "personId" UUID NOT NULL,
    "first" "TestForm" NOT NULL,
    "classroomId" UUID,
    "assignedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FormAssignment_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "ContentVersion" (
    "version" TEXT NOT NULL,
    "contentId" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ContentVersion_pkey" PRIMARY KEY ("version")
);

-- CreateIndex
CREATE INDEX "CourseAttempt_contentVersion_idx" ON "CourseAttempt"("contentVersion");

-- CreateIndex
CREATE UNIQUE INDEX "CourseAttempt_personId_partId_open_key" ON "CourseAttempt"("personId", "partId", "open");

-- CreateIndex
CREATE UNIQUE INDEX "CourseAttempt_personId_partId_number_key" ON "CourseAttempt"("personId", "partId", "number");

-- CreateIndex
CREATE INDEX "CourseAnswer_courseAttemptId_revision_idx" ON "CourseAnswer"("courseAttemptId", "revision");

-- CreateIndex
CREATE INDEX "FormAssignment_classroomId_first_idx" ON "FormAssignment"("classroomId", "first");

-- CreateIndex
CREATE INDEX "ContentVersion_contentId_createdAt_idx" ON "ContentVersion"("contentId", "createdAt");

-- AddForeignKey
ALTER TABLE "CourseAttempt" ADD CONSTRAINT "CourseAttempt_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseAttempt" ADD CONSTRAINT "CourseAttempt_contentVersion_fkey" FOREIGN KEY ("contentVersion") REFERENCES "ContentVersion"("version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseAnswer" ADD CONSTRAINT "CourseAnswer_courseAttemptId_fkey" FOREIGN KEY ("courseAttemptId") REFERENCES "CourseAttempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormAssignment" ADD CONSTRAINT "FormAssignment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
