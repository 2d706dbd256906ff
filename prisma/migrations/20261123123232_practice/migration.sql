-- CreateTable
CREATE TABLE "PracticeSession" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "plan" TEXT[],
    "startedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "PracticeSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PracticeAnswer" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "sessionId" UUID,
    "itemId" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "sure" INTEGER,
    "answeredAt" TIMESTAMP(3) NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "target" BOOLEAN NOT NULL,
    "flagged" BOOLEAN NOT NULL,
    "correct" BOOLEAN NOT NULL,
    "result" JSONB NOT NULL,
    "keyVersion" TEXT NOT NULL,

    CONSTRAINT "PracticeAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ItemRating" (
    "itemId" TEXT NOT NULL,
    "rating" DOUBLE PRECISION NOT NULL,
    "answers" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ItemRating_pkey" PRIMARY KEY ("itemId")
);

-- CreateIndex
CREATE INDEX "PracticeSession_personId_startedAt_idx" ON "PracticeSession"("personId", "startedAt");

-- CreateIndex
CREATE INDEX "PracticeAnswer_personId_answeredAt_idx" ON "PracticeAnswer"("personId", "answeredAt");

-- CreateIndex
CREATE INDEX "PracticeAnswer_sessionId_idx" ON "PracticeAnswer"("sessionId");

-- AddForeignKey
ALTER TABLE "PracticeSession" ADD CONSTRAINT "PracticeSession_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeAnswer" ADD CONSTRAINT "PracticeAnswer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PracticeAnswer" ADD CONSTRAINT "PracticeAnswer_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "PracticeSession"("id") ON DELETE SET NULL ON UPDATE CASCADE;
