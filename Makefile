.PHONY: run test check fmt golden weights bench

run:            ## the try-out page on http://127.0.0.1:3978
	dotnet run --project src/Bot

test:           ## every test
	dotnet test -c Release

check:          ## what CI runs, without installing anything
	dotnet csharpier check .
	$(MAKE) test

fmt:            ## nobody discusses layout
	dotnet csharpier format .

golden:         ## rewrite the golden files; read the diff
	UPDATE_GOLDEN=1 dotnet test -c Release --project tests/Adapters.Tests
	UPDATE_GOLDEN=1 dotnet test -c Release --project tests/Core.Tests

weights:        ## learn anew what the corpora teach, and say how well
	UPDATE_WEIGHTS=1 dotnet test -c Release --project tests/Core.Tests --filter-class '*WeightsTests' --show-live-output on

bench:          ## CPU a turn against a bare echo, in one run
	dotnet run -c Release --project tests/Benchmarks -- load
