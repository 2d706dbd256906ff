-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "broughtAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "CourseAttempt" ADD COLUMN     "broughtAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "AttemptAlias" (
    "id" UUID NOT NULL,
    "attemptId" UUID NOT NULL,

    CONSTRAINT "AttemptAlias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CourseAttemptAlias" (
    "id" UUID NOT NULL,
    "courseAttemptId" UUID NOT NULL,

    CONSTRAINT "CourseAttemptAlias_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AttemptAlias_attemptId_idx" ON "AttemptAlias"("attemptId");

-- CreateIndex
CREATE INDEX "CourseAttemptAlias_courseAttemptId_idx" ON "CourseAttemptAlias"("courseAttemptId");

-- AddForeignKey
ALTER TABLE "AttemptAlias" ADD CONSTRAINT "AttemptAlias_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseAttemptAlias" ADD CONSTRAINT "CourseAttemptAlias_courseAttemptId_fkey" FOREIGN KEY ("courseAttemptId") REFERENCES "CourseAttempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;
