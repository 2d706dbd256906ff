-- CreateEnum
CREATE TYPE "Role" AS ENUM ('TEACHER', 'STUDENT', 'LEARNER');

-- CreateEnum
CREATE TYPE "Layer" AS ENUM ('HEDGE', 'CLAIM');

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT,
    "email" TEXT,
    "passwordHash" TEXT,
    "returnCodeHash" TEXT,
    "sessionEpoch" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "classroomId" UUID,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Classroom" (
    "id" UUID NOT NULL,
    "teacherId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "joinCode" TEXT NOT NULL,
    "joinOpen" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Classroom_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attempt" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "exerciseId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "open" BOOLEAN DEFAULT true,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "startedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedAt" TIMESTAMP(3),
    "submittedAt" TIMESTAMP(3),

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mark" (
    "attemptId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "layer" "Layer" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "subType" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "removed" BOOLEAN NOT NULL DEFAULT false,
    "editedAt" BIGINT NOT NULL,
    "editor" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "Mark_pkey" PRIMARY KEY ("attemptId","id")
);

-- CreateTable
CREATE TABLE "Grade" (
    "attemptId" UUID NOT NULL,
    "keyVersion" TEXT NOT NULL,
    "hedgePoints" DOUBLE PRECISION NOT NULL,
    "claimPoints" DOUBLE PRECISION NOT NULL,
    "result" JSONB NOT NULL,
    "gradedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Grade_pkey" PRIMARY KEY ("attemptId")
);

-- CreateTable
CREATE TABLE "AnswerKeyVersion" (
    "version" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AnswerKeyVersion_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Person_returnCodeHash_key" ON "Person"("returnCodeHash");

-- CreateIndex
CREATE UNIQUE INDEX "Person_classroomId_nameKey_key" ON "Person"("classroomId", "nameKey");

-- CreateIndex
CREATE UNIQUE INDEX "Classroom_joinCode_key" ON "Classroom"("joinCode");

-- CreateIndex
CREATE INDEX "Classroom_teacherId_createdAt_idx" ON "Classroom"("teacherId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_personId_exerciseId_open_key" ON "Attempt"("personId", "exerciseId", "open");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_personId_exerciseId_number_key" ON "Attempt"("personId", "exerciseId", "number");

-- CreateIndex
CREATE INDEX "Mark_attemptId_revision_idx" ON "Mark"("attemptId", "revision");

-- CreateIndex
CREATE INDEX "Grade_keyVersion_idx" ON "Grade"("keyVersion");

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_classroomId_fkey" FOREIGN KEY ("classroomId") REFERENCES "Classroom"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Classroom" ADD CONSTRAINT "Classroom_teacherId_fkey" FOREIGN KEY ("teacherId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mark" ADD CONSTRAINT "Mark_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grade" ADD CONSTRAINT "Grade_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grade" ADD CONSTRAINT "Grade_keyVersion_fkey" FOREIGN KEY ("keyVersion") REFERENCES "AnswerKeyVersion"("version") ON DELETE RESTRICT ON UPDATE CASCADE;
