# The two commands of the README, and those that maintainers use. CMake does the work.

jobs := $(shell nproc)
demo_meeting := input/assises-vietnam/meeting.xml
restitution := build/release/bin/restitution
FUZZ_SECONDS ?= 60

.PHONY: help setup build demo test sanitize conformance fuzz bench samples lint format clean

help:
	@echo 'make demo         install what is missing, build, and render $(demo_meeting) into out/'
	@echo 'make test         the same set-up, then every test'
	@echo 'make sanitize     every test under the address and undefined behaviour sanitizers'
	@echo 'make conformance  hold the outputs against veraPDF, the Open XML SDK and LibreOffice'
	@echo 'make fuzz         throw changed inputs at every reader, a minute each: FUZZ_SECONDS=60'
	@echo 'make bench        print times, sizes and ratios to the bare libraries'
	@echo 'make samples      make samples/ again'
	@echo 'make lint         hold the code against .clang-format and .clang-tidy; some minutes'
	@echo 'make format       lay the code out by .clang-format'

setup:
	@scripts/setup

build: setup
	@cmake --preset release >/dev/null
	@cmake --build --preset release -j $(jobs) --target restitution

demo: build
	$(restitution) build $(demo_meeting) -o out

test: setup
	@cmake --preset dev >/dev/null
	@cmake --build --preset dev -j $(jobs)
	@ctest --preset dev -j $(jobs)

sanitize: setup
	@cmake --preset sanitize >/dev/null
	@cmake --build --preset sanitize -j $(jobs)
	@ctest --preset sanitize -j $(jobs)

conformance: build
	@scripts/setup tests/conformance/packages.txt
	@tests/conformance/run $(restitution)

fuzz: setup
	@scripts/setup tests/fuzz/packages.txt
	@cmake --preset fuzz >/dev/null
	@cmake --build --preset fuzz -j $(jobs) --target fuzz_layout fuzz_meeting fuzz_picture fuzz_responses
	@tests/fuzz/run build/fuzz $(FUZZ_SECONDS)

bench: build
	@cmake --build --preset release -j $(jobs) --target record_deck bare_deck bench_workbook
	@tests/bench/run build/release

samples: build
	@scripts/make_samples $(restitution)

lint: setup
	@scripts/setup tests/lint/packages.txt
	@cmake --preset dev >/dev/null
	@tests/lint/run build/dev

format:
	@scripts/setup tests/lint/packages.txt
	@git ls-files '*.cpp' '*.hpp' | xargs clang-format -i

clean:
	@rm -rf build out
